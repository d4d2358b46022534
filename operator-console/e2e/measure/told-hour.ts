const TURNS = 360;

/** An hour of talk as the live feed tells it, ten seconds a turn: what is heard, planned and spoken, and how fast. */
export const toldHour = (
  session: string,
): { readonly lines: number; readonly last: string; readonly feed: string } => {
  const event = (name: string, data: object): string =>
    `event: ${name}\ndata: ${JSON.stringify({ call_session_id: session, ...data })}\n\n`;
  const words = (speaker: string, turn: number, index: number) =>
    `${speaker} sentence ${index} of turn ${turn}, which is about as long as what people say to each other on the phone.`;
  let feed = '';
  for (let turn = 1; turn <= TURNS; turn += 1) {
    const at = turn * 10_000;
    const segment = { turn, interrupted: false };
    feed += event('transcript.segment', {
      ...segment,
      speaker: 'human',
      text: words('human', turn, 0),
      at_ms: at,
      phase: 'heard',
    });
    for (const index of [0, 1]) {
      const said = { ...segment, speaker: 'assistant', index, text: words('agent', turn, index) };
      feed += event('transcript.segment', { ...said, phase: 'planned' });
      feed += event('transcript.segment', { ...said, phase: 'spoken', at_ms: at + 4_000 + index * 2_500 });
    }
    feed += event('turn.latency', {
      turn,
      endpointing_ms: 250,
      stt_ms: 90,
      llm_ms: 180,
      tts_ms: 120,
      playout_ms: 40,
      total_ms: 680,
    });
  }
  return { lines: TURNS * 3, last: words('agent', TURNS, 1), feed };
};
