/** German words for states by code: adjectives (ending in -isch or uninflected) and words for their people. `_` stands for a space. */
export const adjectives = `
kp+kr:koreanisch,Koreaner cg+cd:kongolesisch,Kongolese
ad:andorranisch ae:emiratisch af:afghanisch,afghane ag:antiguanisch al:albanisch,albaner am:armenisch,armenier ao:angolanisch
ar:argentinisch,argentinier at:österreichisch,österreicher au:australisch,australier az:aserbaidschanisch,aserbaidschaner
ba:bosnisch,bosnisch_herzegowinisch,bosnier bb:barbadisch bd:bangladeschisch be:belgisch,belgier bf:burkinisch bg:bulgarisch,bulgare
bh:bahrainisch bi:burundisch bj:beninisch bn:bruneiisch bo:bolivianisch bo:bolivisch br:brasilianisch,brasilianer bs:bahamaisch
bt:bhutanisch bw:botsuanisch,botswanisch by:belarussisch,weißrussisch,belarusisch bz:belizisch ca:kanadisch,kanadier
cf:zentralafrikanisch ch:schweizerisch,schweizer ci:ivorisch cl:chilenisch,chilene cm:kamerunisch cn:chinesisch,chinese
co:kolumbianisch cr:costa-ricanisch,costaricanisch cu:kubanisch,kubaner cv:kapverdisch cy:zyprisch,zypriotisch cz:tschechisch,tscheche
de:deutsch,deutscher dj:dschibutisch dk:dänisch,däne dm:dominicanisch do:dominikanisch dz:algerisch,algerier ec:ecuadorianisch
ee:estnisch,este eg:ägyptisch,ägypter er:eritreisch es:spanisch,spanier et:äthiopisch,äthiopier fi:finnisch,finne fj:fidschianisch
fm:mikronesisch fr:französisch,franzose ga:gabunisch gb:britisch,brite gd:grenadisch ge:georgisch,georgier gh:ghanaisch gm:gambisch
gn:guineisch gq:äquatorialguineisch gr:griechisch,grieche,hellenisch gt:guatemaltekisch gw:guinea-bissauisch gy:guyanisch
hn:honduranisch hr:kroatisch,kroate ht:haitianisch hu:ungarisch,ungar id:indonesisch,indonesier ie:irisch,ire il:israelisch,israeli
in:indisch,inder iq:irakisch,iraker ir:iranisch,iraner is:isländisch,isländer it:italienisch,italiener jm:jamaikanisch
jo:jordanisch,jordanier jp:japanisch,japaner ke:kenianisch kg:kirgisisch,kirgise kh:kambodschanisch ki:kiribatisch km:komorisch
kp:nordkoreanisch kr:südkoreanisch kw:kuwaitisch kz:kasachisch,kasachstanisch,kasache la:laotisch lb:libanesisch,libanese
lc:lucianisch li:liechtensteinisch lk:sri-lankisch lr:liberianisch ls:lesothisch lt:litauisch,litauer lu:luxemburgisch,luxemburger
lv:lettisch,lette ly:libysch,libyer ma:marokkanisch,marokkaner mc:monegassisch md:moldauisch,moldawisch,moldauer
me:montenegrinisch,montenegriner mg:madagassisch mh:marshallisch mk:nordmazedonisch,mazedonisch ml:malisch mm:myanmarisch
mn:mongolisch,mongole mr:mauretanisch mt:maltesisch,malteser mu:mauritisch mv:maledivisch mw:malawisch mx:mexikanisch,mexikaner
my:malaysisch mz:mosambikanisch na:namibisch ne:nigrisch ng:nigerianisch ni:nicaraguanisch nl:niederländisch,niederländer
no:norwegisch,norweger np:nepalesisch nr:nauruisch nz:neuseeländisch om:omanisch pa:panamaisch pe:peruanisch pg:papua-neuguineisch
ph:philippinisch pk:pakistanisch,pakistaner pl:polnisch,pole ps:palästinensisch pt:portugiesisch,portugiese pw:palauisch
py:paraguayisch qa:katarisch ro:rumänisch,rumäne rs:serbisch,serbe ru:russisch,russe rw:ruandisch sa:saudi-arabisch,saudisch
sb:salomonisch sc:seychellisch sd:sudanesisch se:schwedisch,schwede sg:singapurisch si:slowenisch,slowene sk:slowakisch,slowake
sl:sierra-leonisch sm:san-marinesisch sn:senegalesisch so:somalisch sr:surinamisch ss:südsudanesisch st:são-toméisch
sv:salvadorianisch sy:syrisch,syrer sz:eswatinisch td:tschadisch tg:togoisch th:thailändisch,thailänder
tj:tadschikisch,tadschike tl:timoresisch tm:turkmenisch,turkmene tn:tunesisch,tunesier to:tongaisch tr:türkisch,türke tt:trinidadisch
tv:tuvaluisch tz:tansanisch ua:ukrainisch,ukrainer ug:ugandisch us:us-amerikanisch,amerikanisch,amerikaner uy:uruguayisch
uz:usbekisch,usbeke va:vatikanisch ve:venezolanisch vn:vietnamesisch,vietnamese vu:vanuatuisch ws:samoanisch ye:jemenitisch
za:südafrikanisch,südafrikaner zm:sambisch zw:simbabwisch`;

/** Other names of states; `cg+cd` means that the name may stand for either, and `-` that it contains a state's name but stands for none. */
export const names = `
ae:VAE bn:Brunei by:Weißrussland cd:Demokratische_Republik_Kongo cd:DR_Kongo cg:Republik_Kongo cg+cd:Kongo
ci:Elfenbeinküste cv:Kap_Verde,Kapverden cz:Tschechische_Republik  gb:Großbritannien ie:Republik_Irland
-:Nordirland kg:Kirgistan kp:Demokratische_Volksrepublik_Korea,DVRK kr:Republik_Korea kp+kr:Korea la:Demokratische_Volksrepublik_Laos
lc:Saint_Lucia md:Moldawien mk:Mazedonien,Ehemalige_jugoslawische_Republik_Mazedonien mm:Birma,Burma nl:Niederlanden,Holland
sb:Salomoninseln,Salomon-Inseln st:Sao_Tome_und_Principe sk:Slowakische_Republik sz:Swasiland tl:Osttimor tr:Türkiye us:USA,US,Vereinigte_Staaten_von_Amerika,Amerika
-:Lateinamerika,Südamerika,Nordamerika,Mittelamerika,Zentralamerika va:Heiliger_Stuhl,Vatikan vc:Saint_Vincent_und_die_Grenadinen
ch:Schweizerische_Eidgenossenschaft ru:Russische_Föderation kn:Saint_Kitts_und_Nevis tz:Tanzania rw:Rwanda bw:Botswana ke:Kenya
mz:Moçambique ir:Islamische_Republik_Iran -:Mexiko-Stadt,Neumexiko,Kuwait-Stadt,Panama-Stadt,Guatemala-Stadt,Panamakanal tj:Tadjikistan,Tadžikistan bh:Bahrein`;

export const mayBeLowerCase = /(?:isch|deutsch)$/;

export const adjectiveStem = /./;
