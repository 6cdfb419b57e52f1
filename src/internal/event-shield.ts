/*
 * Pages listen on their document for what happens everywhere, and some act on what was meant for a control of ours. They
 * see our element as its target, not the button in it, so they cannot tell. These events end at the shadow root.
 */

const controls = 'a, button, input, label, textarea, summary';

/**
 * Scripts that retarget touches (FastClick) prevent the click that would follow, and none comes from them. Listening is
 * passive, so scrolling and zooming stay as they are; a touch that starts beside a control is the page's as ever.
 */
const ofControls = ['touchstart', 'touchend'];

/** Shortcuts for Space and Enter prevent what the key does to a button. */
const keys = ['keydown', 'keypress', 'keyup'];

/** Scripts against copying prevent it, and the result is there to be copied. */
const ofText = ['copy', 'selectstart'];

const isPress = ({key}: KeyboardEvent): boolean => /^(?: |Enter|Spacebar)$/.test(key);
const isToCopy = ({key, ctrlKey, metaKey}: KeyboardEvent): boolean => (ctrlKey || metaKey) && /^[ac]$/i.test(key);

/** Keeps events that are for controls of a root, and for nobody else, from the page around. */
export function shieldControls(root: ShadowRoot): void {
  const stop = (event: Event): void => event.stopPropagation();
  const isForControl = ({target}: Event): boolean => !!(target as Element).closest?.(controls);
  for (const type of ofText) root.addEventListener(type, stop);
  for (const type of ofControls)
    root.addEventListener(type, event => isForControl(event) && stop(event), {passive: true});
  for (const type of keys)
    root.addEventListener(type, event => {
      const key = event as KeyboardEvent;
      if ((isPress(key) && isForControl(key)) || isToCopy(key)) stop(key);
    });
}
