'use client';
import { useState } from 'react';
import { formatState } from '@/scenes/state/address';
import { type SceneState } from '@/scenes/state/scene-state';

interface CopyLinkProps {
  state: SceneState;
  start: SceneState;
}

/** The address of this page in a state, whether or not the address bar has it yet. */
function linkTo(state: SceneState, start: SceneState): string {
  const { origin, pathname } = window.location;
  const query = formatState(state, start);
  return `${origin}${pathname}${query === '' ? '' : `?${query}`}`;
}

/** Copies a link to the scene as it stands; where the clipboard is closed, shows it to be copied. */
export function CopyLink({ state, start }: CopyLinkProps) {
  const [said, setSaid] = useState<{ state: SceneState; words: string }>();
  const copy = async () => {
    const link = linkTo(state, start);
    const words = await navigator.clipboard.writeText(link).then(
      () => 'Link copied.',
      () => link,
    );
    setSaid({ state, words });
  };
  return (
    <>
      <button type="button" className="button" onClick={() => void copy()}>
        Copy link
      </button>
      <span role="status">{said?.state === state ? said.words : ''}</span>
    </>
  );
}
