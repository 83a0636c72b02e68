// Settings of the Iframely server in tests, which keeps nothing and does not fetch the list of domains.
export default { CACHE_ENGINE: "no-cache", WHITELIST_URL: "", RICH_LOG_ENABLED: false, ADD_OEMBED_PARAMS: [] };
