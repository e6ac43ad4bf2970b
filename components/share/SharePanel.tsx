'use client';
import { useState } from 'react';
import { createPortal } from 'react-dom';
import { DEFAULT_FRAME } from '@/scenes/state/frame-options';
import { PageLink } from '../ui/PageLink';
import { Sheet } from '../ui/Sheet';
import { CopyField } from './CopyField';
import { FORM_NAMES, type FormName, FORMS, KEEPS_STATE } from './forms';
import { FrameChoices } from './FrameChoices';
import { Preview } from './Preview';
import { RadioSet } from './RadioSet';
import { type Taken } from './taken';

const LABELS = Object.fromEntries(FORM_NAMES.map((name) => [name, FORMS[name].label])) as Record<
  FormName,
  string
>;

// Said here, not in classes: every page loads those, and this sheet comes when it is asked for.
const COLUMNS = { gridTemplateColumns: 'repeat(auto-fit, minmax(min(22rem, 100%), 1fr))' };
const FROM_TOP = { alignContent: 'start' };

export interface SharePanelProps {
  taken: Omit<Taken, 'frame'>;
  onClose: () => void;
}

/**
 * Every form in which a scene can be taken along, each with its text and how it will look. Browser
 * only; it stands at the end of the page, so nothing about the scene's own place reaches into it.
 */
export function SharePanel({ taken, onClose }: SharePanelProps) {
  const [form, setForm] = useState<FormName>('html');
  const [frame, setFrame] = useState(DEFAULT_FRAME);
  const whole: Taken = { ...taken, frame };
  const { hint, preview, textOf } = FORMS[form];
  return createPortal(
    <Sheet
      id="share-title"
      title="Embed or share"
      style={{ width: 'min(68rem, 100vw - 2rem)' }}
      onClose={onClose}
    >
      <div className="mt-4 grid gap-8" style={COLUMNS}>
        <div className="grid gap-4" style={FROM_TOP}>
          <div>
            <RadioSet legend="As what" labels={LABELS} chosen={form} onChoose={setForm} />
            <p className="mt-[0.3rem] text-quiet">{hint}</p>
          </div>
          {preview === 'frame' && <FrameChoices frame={frame} onFrame={setFrame} />}
          <CopyField label="To paste" text={textOf(whole)} />
          <p className="text-quiet">
            {KEEPS_STATE}{' '}
            <PageLink
              href="/embedding/"
              className="text-accent underline underline-offset-[0.15em]"
            >
              What to paste where
            </PageLink>
          </p>
        </div>
        {preview !== 'text' && (
          <div className="grid gap-4" style={FROM_TOP}>
            <Preview taken={whole} form={form} />
          </div>
        )}
      </div>
    </Sheet>,
    document.body,
  );
}
