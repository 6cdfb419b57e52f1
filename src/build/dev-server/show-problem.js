/** Shows on a page what is wrong with what was saved. */
export default function showProblem(problem) {
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
