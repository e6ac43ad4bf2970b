/** Where WordPress puts the secret by which it knows its frames: `#?secret=a1B2c3D4e5`. */
export const SECRET = /^#\?secret=([A-Za-z0-9]{1,64})$/;

/** WordPress's secret in the hash of a frame's address; nothing where there is none in form. */
export function secretIn(hash: string): string | undefined {
  return SECRET.exec(hash)?.[1];
}
