// In the test, the server is on this machine, and VitePress takes links to it for mistakes.
export default { ignoreDeadLinks: "localhostLinks" };
