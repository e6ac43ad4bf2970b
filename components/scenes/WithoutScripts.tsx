import { type Control } from '@/scenes/instrument/control';
import { type Scene } from '@/scenes/instrument/scene';

/** “Ground (data as it is, curated data)”, for those who cannot be given the control itself. */
function controlInWords(control: Control): string {
  if (control.kind === 'range') return control.label;
  const parts = control.kind === 'choice' ? control.options : control.presses;
  return `${control.label} (${parts.map(({ label }) => label).join(', ')})`;
}

interface WithoutScriptsProps {
  scene: Scene;
  /** The state that stands there, in words. */
  shown?: string;
}

/** What a scene would let its reader set, where no script runs, or none has come. */
export function WithoutScripts({ scene, shown = 'at its start' }: WithoutScriptsProps) {
  return (
    <p className="scene-note hidden unscripted:block unstarted:block" data-without-scripts>
      What you read is the scene {shown}. With JavaScript you could set:{' '}
      {scene.controls.map(controlInWords).join('; ')}.
    </p>
  );
}
