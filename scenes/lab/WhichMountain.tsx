import { useEffect, useId, useState } from 'react';
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
    <label>
      <input type="radio" name={group} checked={isOurs === ours} onChange={() => setIsOurs(ours)} />
      {label}
    </label>
  );
  return (
    <fieldset className="control control-choice">
      <legend>Moving picture</legend>
      {option('Your mountain', false)}
      {option('Ours', true)}
    </fieldset>
  );
}
