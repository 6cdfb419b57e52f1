/** One of the ways in which pages around a frame learn how high it should be. */
export interface ResizeProtocol {
  /** The message that tells a height, or nothing while nobody has asked by this protocol. */
  heightMessage(height: number): unknown;
  /**
   * Whether a message of the page around asks for the height now. Of our own only H5P's `hello` does, which its host says
   * as well, and the answer to it is no request: a page that sends back what it hears would otherwise go on for ever.
   */
  isHeightRequest(message: unknown): boolean;
  /** The message that asks to bring a place into view, in whole pixels from the top of the frame, where there is one. */
  scrollMessage?(top: number): unknown;
}

/** What the protocols need to know of the frame they speak for. */
export interface Frame {
  /** The fragment of the frame's address. */
  readonly hash: string;
  readonly width: () => number;
}

/** All protocols that a frame speaks. Each message carries whole pixels and what its protocol requires, nothing else. */
export function resizeProtocols(frame: Frame): readonly ResizeProtocol[] {
  return [ltiFrameResize(), h5p(), wpEmbed(frame), iframeResizer(frame), openIframeResizer()];
}

/** The request of our own parent script (frame-parent.ts). The answer is `lti.frameResize`, which needs no answer. */
export const heightRequest = 'social-media-guidance: height?';

/** What our own parent script hears when a place in the frame is to be seen. */
export const scrollSubject = 'social-media-guidance.show';

/**
 * Canvas and Brightspace. Canvas takes an object or a string, Brightspace only a string of JSON. It is sent without
 * being asked for, because neither ever asks. Whoever asks is our own parent script, which can also bring a place into
 * view; Canvas only knows `lti.scrollToTop`.
 * https://developerdocs.instructure.com/services/canvas/external-tools/lti/file.lti_window_post_message
 */
function ltiFrameResize(): ResizeProtocol {
  let isOurs = false;
  return {
    heightMessage: height => JSON.stringify({subject: 'lti.frameResize', height}),
    isHeightRequest(message) {
      isOurs ||= message === heightRequest;
      return message === heightRequest;
    },
    scrollMessage: top => isOurs && JSON.stringify({subject: scrollSubject, top}),
  };
}

/**
 * The resizer of H5P, which many learning platforms have on every page (github.com/h5p/h5p-php-library,
 * js/h5p-resizer.js). It takes the height from `scrollHeight`. Its `prepareResize` makes the frame lower for a moment, to
 * measure; we measure the content instead, so nothing jumps.
 */
function h5p(): ResizeProtocol {
  return {
    heightMessage: scrollHeight => ({context: 'h5p', action: 'resize', scrollHeight}),
    isHeightRequest: message => field(message, 'context') === 'h5p' && field(message, 'scrollHeight') === undefined,
  };
}

/** What starts the conversation with H5P's resizer. It answers, and makes the frame as wide as its place. */
export const h5pHello = {context: 'h5p', action: 'hello'} as const;

/**
 * WordPress' own embeds (wp-includes/js/wp-embed.js). WordPress puts a secret into the frame's address so that it can
 * tell its frames apart; without one this is no WordPress page. It keeps frames between 200 and 1,000 px.
 */
function wpEmbed({hash}: Frame): ResizeProtocol {
  const secret = /^#\?secret=([a-zA-Z\d]+)$/.exec(hash)?.[1];
  return {
    heightMessage: value => secret && {message: 'height', value, secret},
    isHeightRequest: message => secret !== undefined && field(message, 'message') === 'ready',
  };
}

/**
 * iframe-resizer 4 (github.com/davidjbradshaw/iframe-resizer). The page around says first which of its frames this is:
 * a string of fields between colons, the third of which is a boolean, unlike that of its other messages.
 */
function iframeResizer({width}: Frame): ResizeProtocol {
  const mark = '[iFrameSizer]';
  let id: string | undefined;
  return {
    heightMessage: height => id && `${mark}${id}:${height}:${width()}:resizeObserver`,
    isHeightRequest(message) {
      if (typeof message !== 'string' || !message.startsWith(mark)) return false;
      const [name = '', , boolean] = message.slice(mark.length).split(':');
      const isFirst = boolean === 'true' || boolean === 'false';
      if (isFirst) id = name;
      return isFirst || name === 'resize' || name === 'reset';
    },
    scrollMessage: top => id && `${mark}${id}:${top}:0:scrollToOffset`,
  };
}

/** @open-iframe-resizer/core (github.com/Lemick/open-iframe-resizer). */
function openIframeResizer(): ResizeProtocol {
  let isThere = false;
  return {
    heightMessage: height => isThere && {type: 'iframe-resized', height},
    isHeightRequest(message) {
      const type = field(message, 'type');
      const asked = type === 'iframe-child-init' || type === 'iframe-get-child-dimensions';
      isThere ||= asked;
      return asked;
    },
  };
}

/** A field of a message that may be anything. */
const field = (message: unknown, name: string): unknown =>
  typeof message === 'object' && message !== null ? (message as Record<string, unknown>)[name] : undefined;
