// Added by `npm start` to the demo pages it serves, and to nothing else: reloads the page after each build, and shows
// what is wrong when a build fails.

const {version} = document.currentScript.dataset;

new EventSource('/live/events').onmessage = ({data}) => {
  const state = JSON.parse(data);
  if (state.problem) show(state.problem);
  else if (state.version !== version) location.reload();
};

function show(problem) {
  const box = document.querySelector('[data-problem]') ?? document.createElement('pre');
  box.dataset.problem = '';
  box.setAttribute('role', 'alert');
  // As text: a message may quote the very markup that is wrong.
  box.textContent = problem;
  Object.assign(box.style, {
    position: 'fixed',
    inset: 'auto 0 0',
    zIndex: '2147483647',
    maxBlockSize: '80vh',
    margin: '0',
    padding: '1rem',
    overflow: 'auto',
    font: '1rem/1.5 monospace',
    whiteSpace: 'pre-wrap',
    color: '#fff',
    background: '#7a1f1f',
  });
  document.body.append(box);
}
