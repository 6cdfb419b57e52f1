/**
 * Tells open pages of each build, by server-sent events
 * (https://html.spec.whatwg.org/multipage/server-sent-events.html). A page that connects late hears the latest.
 */
export function createNews() {
  const started = Date.now();
  const readers = new Set();
  let number = 0;
  let problem;

  const version = () => `${started}-${number}`;
  const message = () => `data: ${JSON.stringify({version: version(), problem})}\n\n`;

  function spread() {
    number += 1;
    for (const reader of readers) reader.write(message());
  }

  return {
    /** Which build a page is served with. */
    version,

    /** A build has ended, well or with a problem. */
    built(latestProblem) {
      problem = latestProblem;
      spread();
    },

    /** Nothing to build, but pages look different now. */
    reload: spread,

    subscribe(response) {
      response.writeHead(200, {'content-type': 'text/event-stream', 'cache-control': 'no-store'});
      response.write(message());
      readers.add(response);
      response.on('close', () => readers.delete(response));
    },
  };
}
