import {executeServerCommand} from '@web/test-runner-commands';

/** What a person has asked their system for, in the words of CSS. */
export interface Media {
  readonly media?: 'print' | 'screen';
  readonly 'prefers-color-scheme'?: 'dark' | 'light';
  readonly 'prefers-contrast'?: 'more' | 'less' | 'custom';
  readonly 'prefers-reduced-motion'?: 'reduce';
  readonly 'forced-colors'?: 'active';
}

/** Whether this engine can. Tests that need it stand in `if (canEmulate)`, because a skipped test counts as failed. */
export const canEmulate = 'userAgentData' in navigator;

/** Emulates media until the next test. Each call replaces what was emulated before. */
export async function emulate(media: Media): Promise<void> {
  isEmulating = true;
  await executeServerCommand('emulate', media);
}

let isEmulating = false;

async function stop(): Promise<void> {
  if (isEmulating) await executeServerCommand('emulate', {});
  isEmulating = false;
}

// Not after each test: what it leaves is checked (mount.ts) as the person sees it.
beforeEach(stop);
after(stop);
