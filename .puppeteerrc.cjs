// The tests look for a browser that is already there and install one only when none is (test/support/browsers.mjs).
// Puppeteer's own download on every `npm install` would be 150 MB nobody asked for.
module.exports = {skipDownload: true};
