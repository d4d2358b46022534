/** A call's sound: μ-law at 8 kHz in two channels, the callee left and the agent right, in pieces that are WAVE files. */
export interface Sound {
  /** All pieces as one WAVE file. */
  readonly file: Blob;
  readonly durationMs: number;
  readonly callee: readonly number[];
  readonly agent: readonly number[];
}

const RATE = 8_000;
const CHANNELS = 2;
const HEADER_BYTES = 44;
const LARGEST = 32_124;

/** Loudness of a μ-law byte, from 0 to 1. */
const LOUDNESS = Float32Array.from({ length: 256 }, (_, code) => {
  const inverted = ~code & 0xff;
  const exponent = (inverted >> 4) & 7;
  return ((((inverted & 15) << 3) + 132) * 2 ** exponent - 132) / LARGEST;
});

const nameAt = (bytes: DataView, at: number): string =>
  String.fromCharCode(
    bytes.getUint8(at),
    bytes.getUint8(at + 1),
    bytes.getUint8(at + 2),
    bytes.getUint8(at + 3),
  );

/** The samples of one WAVE file; throws for anything else. */
export const samplesOf = (file: ArrayBuffer): Uint8Array<ArrayBuffer> => {
  const bytes = new DataView(file);
  if (bytes.byteLength < HEADER_BYTES || nameAt(bytes, 0) !== 'RIFF' || nameAt(bytes, 8) !== 'WAVE') {
    throw new Error('no WAVE file');
  }
  for (let at = 12; at + 8 <= bytes.byteLength;) {
    const length = bytes.getUint32(at + 4, true);
    if (nameAt(bytes, at) === 'data') {
      return new Uint8Array(file, at + 8, Math.min(length, bytes.byteLength - at - 8));
    }
    at += 8 + length + (length % 2);
  }
  throw new Error('a WAVE file without sound');
};

const header = (length: number): ArrayBuffer => {
  const bytes = new DataView(new ArrayBuffer(HEADER_BYTES));
  const name = (at: number, word: string): void =>
    new TextEncoder().encode(word).forEach((letter, offset) => bytes.setUint8(at + offset, letter));
  name(0, 'RIFF');
  bytes.setUint32(4, HEADER_BYTES - 8 + length, true);
  name(8, 'WAVE');
  name(12, 'fmt ');
  bytes.setUint32(16, 16, true);
  bytes.setUint16(20, 7, true);
  bytes.setUint16(22, CHANNELS, true);
  bytes.setUint32(24, RATE, true);
  bytes.setUint32(28, RATE * CHANNELS, true);
  bytes.setUint16(32, CHANNELS, true);
  bytes.setUint16(34, 8, true);
  name(36, 'data');
  bytes.setUint32(40, length, true);
  return bytes.buffer;
};

/** Joins the pieces to one file, and says how loud either side was in each of `columns` equal parts. */
export const join = (pieces: readonly Uint8Array<ArrayBuffer>[], columns: number): Sound => {
  const length = pieces.reduce((sum, piece) => sum + piece.length, 0);
  const callee = new Array<number>(columns).fill(0);
  const agent = new Array<number>(columns).fill(0);
  let at = 0;
  for (const piece of pieces) {
    for (const [offset, code] of piece.entries()) {
      const column = Math.min(columns - 1, Math.floor(((at + offset) / length) * columns));
      const side = (at + offset) % 2 === 0 ? callee : agent;
      side[column] = Math.max(side[column] ?? 0, LOUDNESS[code] ?? 0);
    }
    at += piece.length;
  }
  return {
    file: new Blob([header(length), ...pieces], { type: 'audio/wav' }),
    durationMs: (length / CHANNELS / RATE) * 1000,
    callee,
    agent,
  };
};
