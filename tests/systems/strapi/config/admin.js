// These secrets are fictitious: nobody but the test uses this site.
module.exports = () => ({
  auth: { secret: "fictitious" },
  apiToken: { salt: "fictitious" },
  transfer: { token: { salt: "fictitious" } },
  secrets: { encryptionKey: "fictitious-key-of-32-characters!" },
});
