export default { config: { locales: ["de", "no"] } };
