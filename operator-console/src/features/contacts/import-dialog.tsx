import { CircleCheck, FileUp } from 'lucide-react';
import { useState } from 'react';
import { DropZone } from 'react-aria-components/DropZone';
import { FileTrigger } from 'react-aria-components/FileTrigger';
import { kindOf, mistakesOf, useImport, type Imported } from './exchange';
import { Mistakes } from './mistakes';
import { Button } from '@/components/ui/button';
import { Dialog } from '@/components/ui/dialog';
import { ProblemNote } from '@/components/ui/problem-note';
import { useT } from '@/i18n/i18n';
import { asProblem } from '@/lib/problem';

const Done = ({ imported }: { imported: Imported }) => {
  const t = useT();
  const left = imported.without_number;
  return (
    <div role="status" className="flex gap-3 rounded-card bg-ok-soft px-4 py-3">
      <CircleCheck aria-hidden className="mt-0.5 size-4 shrink-0 text-ok" />
      <div className="flex flex-col gap-1">
        <p className="text-body font-semibold">{t('import.done', { count: imported.added })}</p>
        <p className="text-body text-text-2">
          {t('import.done.more', { merged: imported.merged, unchanged: imported.unchanged })}
        </p>
        {left.length > 0 && (
          <p className="text-body text-text-2">
            {t('import.without-number', { count: left.length, lines: left.join(', ') })}
          </p>
        )}
      </div>
    </div>
  );
};

/** Takes contacts out of a file; what is wrong with it is said line by line, and then nothing was changed. */
export const ImportDialog = ({ onClose }: { onClose: () => void }) => {
  const t = useT();
  const take = useImport();
  const [refused, setRefused] = useState<string>();
  const problem = take.error ? asProblem(take.error) : undefined;
  const mistakes = problem ? mistakesOf(problem) : [];
  const read = (file: File | null | undefined): void => {
    if (!file) return;
    const known = kindOf(file.name) !== undefined;
    setRefused(known ? undefined : file.name);
    take.reset();
    if (known) take.mutate(file);
  };
  return (
    <Dialog title={t('import.title')} isOpen onOpenChange={onClose} wide>
      {() => (
        <>
          <p className="text-body text-text-2">{t('import.lead')}</p>
          <DropZone
            aria-label={t('import.drop')}
            getDropOperation={() => 'copy'}
            onDrop={({ items }) => {
              const [item] = items.filter((each) => each.kind === 'file');
              void item?.getFile().then(read);
            }}
            className="flex flex-col items-center gap-3 rounded-card border border-dashed border-line-strong bg-sunken px-6 py-8 text-center data-drop-target:border-accent data-drop-target:bg-accent-soft"
          >
            <FileUp aria-hidden className="size-5 text-text-3" />
            <p className="text-body text-text-2">{t('import.drop')}</p>
            <FileTrigger
              acceptedFileTypes={['.csv', '.vcf', '.vcard']}
              onSelect={(files) => read(files?.item(0))}
            >
              <Button look="secondary" isDisabled={take.isPending}>
                {t(take.isPending ? 'import.busy' : 'import.choose')}
              </Button>
            </FileTrigger>
          </DropZone>
          {refused !== undefined && (
            <p role="alert" className="text-body text-bad">
              {t('import.unknown', { name: refused })}
            </p>
          )}
          {take.data && <Done imported={take.data} />}
          {problem &&
            (mistakes.length > 0 ? <Mistakes mistakes={mistakes} /> : <ProblemNote error={problem} />)}
          <div className="flex justify-end">
            <Button look={take.data ? 'primary' : 'quiet'} onPress={onClose}>
              {t(take.data ? 'import.close' : 'app.cancel')}
            </Button>
          </div>
        </>
      )}
    </Dialog>
  );
};
