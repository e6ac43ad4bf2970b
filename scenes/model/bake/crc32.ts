const POLYNOMIAL = 0xedb88320;

// Signed, so that all steps stay in small integers.
const TABLE = Int32Array.from({ length: 256 }, (_, byte) => {
  let value = byte;
  for (let bit = 0; bit < 8; bit++) value = value & 1 ? (value >>> 1) ^ POLYNOMIAL : value >>> 1;
  return value;
});

/** CRC-32 (ISO 3309) of bytes, 0…2³²−1. */
export function crc32(bytes: Uint8Array): number {
  const table = TABLE;
  let value = -1;
  for (let i = 0; i < bytes.length; i++) value = table[(value ^ bytes[i]) & 0xff] ^ (value >>> 8);
  return ~value >>> 0;
}
