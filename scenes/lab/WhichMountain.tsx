import { useEffect, useId, useState } from 'react';
import { ControlSet } from '@/scenes/controls/ControlSet';
import { Radio } from '@/scenes/controls/Radio';
import { mixtureOf } from '../model/recipe';
import { type OwnGround } from '../reading/own-ground';
import { type OwnMountain } from './training';

interface WhichMountainProps {
  own: OwnMountain;
  /** Told which ground the picture is to draw; nothing for the mountain's own. */
  onOwn: (own: OwnGround | undefined) => void;
}

/** Which mountain the moving picture draws; the reader's, until they choose ours. */
export function WhichMountain({ own: { mountain, recipe }, onOwn }: WhichMountainProps) {
  const [isOurs, setIsOurs] = useState(false);
  const group = useId();
  useEffect(() => {
    const { track, fence } = mountain;
    const own = { track, fence, mixture: mixtureOf(recipe), curated: false };
    onOwn(isOurs ? undefined : own);
    return () => onOwn(undefined);
  }, [isOurs, mountain, recipe, onOwn]);
  const option = (label: string, ours: boolean) => (
    <Radio label={label} name={group} checked={isOurs === ours} onChange={() => setIsOurs(ours)} />
  );
  return (
    <ControlSet legend="Moving picture">
      {option('Your mountain', false)}
      {option('Ours', true)}
    </ControlSet>
  );
}
