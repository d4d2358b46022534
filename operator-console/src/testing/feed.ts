import { http, HttpResponse } from 'msw';
import { at } from '@/testing/server';

/** A live feed that the test writes; who opens it again is told what comes from then on. */
export const aFeed = () => {
  const streams = new Set<ReadableStreamDefaultController<Uint8Array>>();
  const encoder = new TextEncoder();
  return {
    handler: http.get(at('/api/events'), ({ request }) => {
      const body = new ReadableStream<Uint8Array>({
        start: (stream) => {
          streams.add(stream);
          request.signal.addEventListener('abort', () => streams.delete(stream));
        },
        cancel: () => streams.clear(),
      });
      return new HttpResponse(body, { headers: { 'content-type': 'text/event-stream' } });
    }),
    send: (name: string, data: object): void =>
      streams.forEach((stream) =>
        stream.enqueue(encoder.encode(`event: ${name}\ndata: ${JSON.stringify(data)}\n\n`)),
      ),
  };
};
