import { useMutation, useQueryClient } from '@tanstack/react-query';
import { keys } from '@/domain/keys';
import { answered, api, type Schemas } from '@/lib/api';
import type { Problem } from '@/lib/problem';
import { saveFile } from '@/lib/save-file';

export type Imported = Required<Schemas['Imported']>;

/** The kind of file that its name promises; undefined for one that the book cannot take. */
export const kindOf = (name: string): 'text/csv' | 'text/vcard' | undefined =>
  /\.csv$/i.test(name) ? 'text/csv' : /\.(vcf|vcard)$/i.test(name) ? 'text/vcard' : undefined;

/** What is wrong with one line of a file. */
export interface Mistake {
  readonly line: number;
  readonly field: string | undefined;
  readonly message: string;
}

/** The mistakes that a refusal names by line, in the order of the file. */
export const mistakesOf = (problem: Problem): readonly Mistake[] =>
  problem.errors
    .flatMap(({ field, message }) => {
      const found = /^line (\d+)(?:, (\w+))?$/.exec(field);
      return found ? [{ line: Number(found[1]), field: found[2], message }] : [];
    })
    .sort((one, other) => one.line - other.line);

/** Takes a file of contacts in as it is, byte by byte: the service says when it is no text. */
export const useImport = () => {
  const cache = useQueryClient();
  return useMutation({
    mutationFn: async (file: File): Promise<Imported> => {
      const bytes = await file.arrayBuffer();
      const { imported } = await answered(
        api.POST('/api/contacts/import', {
          body: '',
          bodySerializer: () => bytes,
          headers: { 'Content-Type': kindOf(file.name) ?? 'text/csv' },
        }),
      );
      return { added: 0, merged: 0, unchanged: 0, without_number: [], ...imported };
    },
    onSuccess: () => cache.invalidateQueries({ queryKey: keys.contacts }),
  });
};

export const useExport = () =>
  useMutation({
    mutationFn: async (format: 'csv' | 'vcard') =>
      saveFile(
        await answered(api.GET('/api/contacts/export', { params: { query: { format } }, parseAs: 'blob' })),
        format === 'csv' ? 'contacts.csv' : 'contacts.vcf',
      ),
  });
