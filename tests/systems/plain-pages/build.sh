touch card.html
{ curl --fail --silent --show-error --max-time 2 --output new.html 'https://HOST/fragment/no-tj?lang=de' &&
  grep --quiet shadowrootmode new.html && mv new.html card.html; } || echo 'The page shows the earlier card.' >&2
cat fragment/before.txt card.html > fragment/index.html
