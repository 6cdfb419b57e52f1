/**
 * A reporter for `node --test` that writes, for each test, a line that says whether it passed.
 *
 * A file that fails to load Node itself reports as one failed test. A file without a test it reports as one that passed,
 * under the file's name; that proves nothing, nor does a test that is skipped or yet to be written.
 */
export default async function* countNode(events) {
  for await (const {type, data} of events) {
    if (type !== 'test:pass' && type !== 'test:fail') continue;
    if (isGroup(type, data)) continue;
    const ran = data.skip === undefined && data.todo === undefined && data.name !== data.file;
    yield type === 'test:pass' && ran ? 'passed\n' : 'failed\n';
  }
}

/** A group that failed only because of a test inside says so, and that test is counted already. */
function isGroup(type, {details}) {
  return type === 'test:pass' ? details.type === 'suite' : details.error?.failureType === 'subtestsFailed';
}
