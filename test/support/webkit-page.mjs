/** The part of a Puppeteer page that tests use (keyboard, mouse, size of the window), spoken in WebDriver actions. */
export function webkitPage(command) {
  const act = (type, actions) =>
    command('POST', '/actions', {actions: [{type, id: type, parameters: {pointerType: 'mouse'}, actions}]});
  const keys = actions => act('key', actions);
  const pointer = actions => act('pointer', actions);
  const down = key => ({type: 'keyDown', value: keyValue(key)});
  const up = key => ({type: 'keyUp', value: keyValue(key)});
  const move = (x, y) => ({type: 'pointerMove', duration: 0, x, y});

  return {
    keyboard: {
      down: key => keys([down(key)]),
      up: key => keys([up(key)]),
      press: key => keys([down(key), up(key)]),
      type: text => keys([...text].flatMap(letter => [down(letter), up(letter)])),
    },
    mouse: {
      move: (x, y) => pointer([move(x, y)]),
      down: ({button} = {}) => pointer([{type: 'pointerDown', button: buttonNumber(button)}]),
      up: ({button} = {}) => pointer([{type: 'pointerUp', button: buttonNumber(button)}]),
      click: (x, y, {button} = {}) =>
        pointer([
          move(x, y),
          {type: 'pointerDown', button: buttonNumber(button)},
          {type: 'pointerUp', button: buttonNumber(button)},
        ]),
      reset: () => command('DELETE', '/actions'),
    },
    /**
     * WebDriver sizes the window, not what shows in it, so the frame around is measured first. On a screen without a
     * window manager the window under the pointer has the focus: every size has to reach the middle of the screen, where
     * the pointer starts (webkit.mjs), or no focus would show.
     */
    async setViewport({width, height}) {
      const measure = {script: 'return [outerWidth - innerWidth, outerHeight - innerHeight]', args: []};
      const [across, down] = await command('POST', '/execute/sync', measure);
      await command('POST', '/window/rect', {x: 700, y: 500, width: width + across, height: height + down});
    },
    emulateMediaFeatures: unsupported,
    emulateMediaType: unsupported,
  };
}

// Keys that are not a character: https://www.w3.org/TR/webdriver2/#keyboard-actions
const namedKeys = {
  Backspace: '\uE003',
  Tab: '\uE004',
  Enter: '\uE007',
  Shift: '\uE008',
  Control: '\uE009',
  Alt: '\uE00A',
  Escape: '\uE00C',
  Space: ' ',
  PageUp: '\uE00E',
  PageDown: '\uE00F',
  End: '\uE010',
  Home: '\uE011',
  ArrowLeft: '\uE012',
  ArrowUp: '\uE013',
  ArrowRight: '\uE014',
  ArrowDown: '\uE015',
  Delete: '\uE017',
  Meta: '\uE03D',
};

function keyValue(key) {
  const value = namedKeys[key] ?? key;
  if (value.length !== 1) throw new Error(`no key is called "${key}"`);
  return value;
}

function buttonNumber(name = 'left') {
  return ['left', 'middle', 'right'].indexOf(name);
}

async function unsupported() {
  throw new Error('WebKit can not emulate media: no WebDriver command does');
}
