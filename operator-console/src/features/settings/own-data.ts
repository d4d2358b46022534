import { useMutation } from '@tanstack/react-query';
import { useState } from 'react';
import { useKeeper } from '@/auth/auth-context';
import { answered, api, done } from '@/lib/api';
import { Problem } from '@/lib/problem';
import { saveFile } from '@/lib/save-file';

/** What an export holds: so many entries, and all of it but what these services could not give. */
export interface Exported {
  readonly entries: number;
  readonly missing: readonly string[];
}

/** The names in the last line of an export; undefined when the last line is another: then the export broke off. */
const missingIn = (line: string): readonly string[] | undefined => {
  try {
    const { kind, data } = JSON.parse(line) as { kind?: unknown; data?: { missing?: unknown } };
    return kind === 'end' && Array.isArray(data?.missing) ? data.missing.map(String) : undefined;
  } catch {
    return undefined;
  }
};

/** Reads one JSON object a line, and tells how many there were so far. */
export const readExport = async (
  stream: ReadableStream<Uint8Array<ArrayBuffer>>,
  onEntries: (count: number) => void,
): Promise<Exported & { readonly content: Blob }> => {
  const chunks: Uint8Array<ArrayBuffer>[] = [];
  const text = new TextDecoder();
  let lines = 0;
  let rest = '';
  let last = '';
  const reader = stream.getReader();
  for (let next = await reader.read(); !next.done; next = await reader.read()) {
    chunks.push(next.value);
    const parts = (rest + text.decode(next.value, { stream: true })).split('\n');
    rest = parts.pop() ?? '';
    last = parts.findLast((part) => part !== '') ?? last;
    lines += parts.filter((part) => part !== '').length;
    onEntries(lines);
  }
  const missing = missingIn(rest || last);
  if (missing === undefined) throw new Problem({ code: 'export_broke_off', status: 0, title: 'Broke off' });
  return {
    entries: lines + (rest === '' ? 0 : 1) - 1,
    missing,
    content: new Blob(chunks, { type: 'application/x-ndjson' }),
  };
};

/** Everything that is kept of the user, as a file. `entries` is how far it has come. */
export const useDownload = () => {
  const [entries, setEntries] = useState(0);
  const download = useMutation({
    mutationFn: async (): Promise<Exported> => {
      setEntries(0);
      const stream = await answered(api.GET('/api/me/export', { parseAs: 'stream' }));
      const { content, ...exported } = await readExport(stream, setEntries);
      saveFile(content, 'my-data.jsonl');
      return exported;
    },
  });
  return { ...download, entries };
};

/** Deletes everything; a second time does no harm, and tells again whoever has not heard. */
export const useErase = () => useMutation({ mutationFn: () => done(api.DELETE('/api/me')) });

/** Ends the user's sessions in all browsers. */
export const useFarewell = () => {
  const keeper = useKeeper();
  return useMutation({ mutationFn: () => keeper.signOutErased() });
};
