import { ShippedFences } from './ShippedFences';
import { OwnFence } from './OwnFence';

/** Fences as the model raised them or, where there is one, that of a reader's ratings instead. */
export function Fences() {
  return (
    <>
      <ShippedFences />
      <OwnFence />
    </>
  );
}
