import { CircleCheck, TriangleAlert, X } from 'lucide-react';
import { useEffect } from 'react';
import { Button } from '@/components/ui/button';
import { useT } from '@/i18n/i18n';
import { Store, useStore } from '@/lib/store';

interface Toast {
  readonly id: number;
  readonly tone: 'ok' | 'bad';
  readonly text: string;
  readonly action?: { readonly label: string; readonly run: () => void };
}

const SHOWN_MS = 6_000;
const toasts = new Store<readonly Toast[]>([]);
let last = 0;

/** Says something in passing, with at most one thing to do about it. */
export const toast = (message: Omit<Toast, 'id'>): void =>
  toasts.set([...toasts.get(), { id: ++last, ...message }]);

const dismiss = (id: number): void => toasts.set(toasts.get().filter((each) => each.id !== id));

const Shown = ({ id, tone, text, action }: Toast) => {
  const t = useT();
  useEffect(() => {
    const timer = setTimeout(() => dismiss(id), SHOWN_MS);
    return () => clearTimeout(timer);
  }, [id]);
  const Icon = tone === 'ok' ? CircleCheck : TriangleAlert;
  return (
    <li className="flex animate-enter items-center gap-3 rounded-card border border-line bg-raised py-2 pr-2 pl-3.5 shadow-float">
      <Icon aria-hidden className={tone === 'ok' ? 'size-4 text-ok' : 'size-4 text-bad'} />
      <span className="text-body">{text}</span>
      {action && (
        <Button
          look="secondary"
          size="small"
          onPress={() => {
            action.run();
            dismiss(id);
          }}
        >
          {action.label}
        </Button>
      )}
      <Button look="quiet" size="icon" aria-label={t('app.dismiss')} onPress={() => dismiss(id)}>
        <X aria-hidden className="size-4" />
      </Button>
    </li>
  );
};

export const Toasts = () => {
  const shown = useStore(toasts);
  return (
    <ul
      aria-live="polite"
      className="fixed bottom-4 left-1/2 z-50 flex -translate-x-1/2 flex-col gap-2 max-sm:bottom-20"
    >
      {shown.map((each) => (
        <Shown key={each.id} {...each} />
      ))}
    </ul>
  );
};
