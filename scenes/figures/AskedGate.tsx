interface AskedGateProps {
  /** Its name. */
  children: string;
  /** Whether it stands in a scene, in larger letters than a chapter's figures have. */
  isOfScene?: boolean;
}

/** The gate whose odds a caption is of. In small letters bold words come too close to the next. */
export function AskedGate({ children, isOfScene = false }: AskedGateProps) {
  const room = isOfScene ? 'in-data-compact:mx-[0.1em]' : 'mx-[0.1em]';
  return <em className={`text-[1em]/[inherit] font-[650] not-italic ${room}`}>{children}</em>;
}
