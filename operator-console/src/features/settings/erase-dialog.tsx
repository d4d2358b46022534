import { useState, type SyntheticEvent } from 'react';
import { useErase, useFarewell } from './own-data';
import { Button } from '@/components/ui/button';
import { Dialog } from '@/components/ui/dialog';
import { Field } from '@/components/ui/field';
import { ProblemNote } from '@/components/ui/problem-note';
import { useT, type MessageId } from '@/i18n/i18n';
import { asProblem } from '@/lib/problem';

const List = ({ title, items }: { title: MessageId; items: readonly MessageId[] }) => {
  const t = useT();
  return (
    <div>
      <h3 className="text-body font-semibold">{t(title)}</h3>
      <ul className="mt-1 flex list-disc flex-col gap-1 pl-4.5 text-body text-text-2">
        {items.map((item) => (
          <li key={item}>{t(item)}</li>
        ))}
      </ul>
    </div>
  );
};

/** Asks, in writing, whether everything shall go; then it does, and so does the user. */
export const EraseDialog = ({ onClose }: { onClose: () => void }) => {
  const t = useT();
  const erase = useErase();
  const farewell = useFarewell();
  const [typed, setTyped] = useState('');
  const word = t('settings.erase.word');
  const isMeant = typed.trim().toLocaleLowerCase() === word;
  const isBusy = erase.isPending || farewell.isPending;
  const isCalling = erase.error !== null && asProblem(erase.error).code === 'conflict';
  const submit = (event: SyntheticEvent): void => {
    event.preventDefault();
    if (!isMeant || isBusy) return;
    if (erase.isSuccess) farewell.mutate();
    else erase.mutate(undefined, { onSuccess: () => farewell.mutate() });
  };
  return (
    <Dialog title={t('settings.erase')} isOpen dismissable={!isBusy} onOpenChange={onClose}>
      {() => (
        <form noValidate className="flex flex-col gap-4" onSubmit={submit}>
          <List
            title="settings.erase.goes"
            items={[
              'settings.erase.goes.calls',
              'settings.erase.goes.said',
              'settings.erase.goes.you',
              'settings.erase.goes.out',
            ]}
          />
          <List
            title="settings.erase.stays"
            items={[
              'settings.erase.stays.audit',
              'settings.erase.stays.closed',
              'settings.erase.stays.events',
              'settings.erase.stays.account',
            ]}
          />
          {erase.isSuccess ? (
            <p role="status" className="text-body font-medium">
              {t('settings.erase.done')}
            </p>
          ) : (
            <Field
              autoFocus
              label={t('settings.erase.confirm', { word })}
              autoComplete="off"
              maxLength={40}
              value={typed}
              onChange={setTyped}
            />
          )}
          {isCalling ? (
            <p role="alert" className="text-body text-bad">
              {t('settings.erase.calling')}
            </p>
          ) : (
            erase.isError && <ProblemNote error={erase.error} />
          )}
          {farewell.isError && <ProblemNote error={farewell.error} />}
          <div className="flex flex-wrap justify-end gap-2">
            <Button look="quiet" isDisabled={isBusy} onPress={onClose}>
              {t(erase.isSuccess ? 'settings.erase.stay' : 'app.cancel')}
            </Button>
            <Button type="submit" look="danger" isDisabled={!isMeant || isBusy}>
              {t(
                erase.isPending
                  ? 'settings.erase.busy'
                  : farewell.isPending
                    ? 'settings.erase.leaving'
                    : erase.isSuccess
                      ? 'settings.erase.leave'
                      : 'settings.erase',
              )}
            </Button>
          </div>
        </form>
      )}
    </Dialog>
  );
};
