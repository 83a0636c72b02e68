// What the parts of the block share: the plugin's API, its error messages and the groups of a card. WordPress loads these files as they are,
// so they use WordPress's own copies of the libraries, in `wp`.
(({ apiFetch, components, element, i18n, url }, block) => {
  const { createElement: h, useEffect, useState } = element;
  const { ExternalLink, Notice } = components;
  const { __ } = i18n;

  /** The groups of a card in its order, with the kinds of facts in each. */
  block.kindGroups = () => [
    [__("Establishment of relations", "entente"), ["establishment", "recognition"]],
    [__("Ambassadors", "entente"), ["ambassador"]],
    [__("Missions", "entente"), ["mission"]],
    [__("Visits and meetings", "entente"), ["visit", "meeting", "statement"]],
    [__("Agreements and documents", "entente"), ["agreement"]],
    [__("Economy", "entente"), ["company", "trade"]],
    [__("Aid", "entente"), ["aid"]],
    [__("Organisations", "entente"), ["cooperation"]],
    [__("Legal framework", "entente"), ["legal-framework"]],
  ];

  /**
   * Requests a path of the plugin's API each time `query` changes. Returns the answer or the problem. While it is loading, the earlier answer
   * stays.
   */
  block.useAnswer = (path, query, isWanted = true) => {
    const [state, setState] = useState({});
    const address = isWanted ? url.addQueryArgs(`/entente/v1/${path}`, query) : "";
    useEffect(() => {
      if (address === "") return setState({ address });
      const controller = new AbortController();
      apiFetch({ path: address, signal: controller.signal }).then(
        (answer) => setState({ address, answer }),
        ({ name, code, message }) =>
          name === "AbortError" ||
          setState({ address, problem: { text: message, isSettings: /^entente_/.test(code) } }),
      );
      return () => controller.abort();
    }, [address]);
    return state.address === address ? state : { answer: state.answer, isLoading: address !== "" };
  };

  /** A link that does not leave the post. */
  block.SettingsLink = () =>
    block.settingsPage ? h(ExternalLink, { href: block.settingsPage }, __("Open the settings", "entente")) : null;

  /** Says what is wrong, and leads to the settings if they solve it. */
  block.Problem = ({ text, isSettings, status = "error" }) =>
    h(Notice, { status, isDismissible: false }, text, " ", isSettings && h(block.SettingsLink));
})(window.wp, window.ententeBlock);
