import { TriangleAlert } from 'lucide-react';
import type { Mistake } from './exchange';
import { useT, type MessageId } from '@/i18n/i18n';

const FIELDS: Record<string, MessageId> = {
  name: 'contacts.name',
  phone_number: 'contacts.phone',
  company_name: 'contacts.company',
  email: 'contacts.email',
  notes: 'contacts.notes',
};

/** What is to be put right in a file before it can be taken in. */
export const Mistakes = ({ mistakes }: { mistakes: readonly Mistake[] }) => {
  const t = useT();
  return (
    <div role="alert" className="overflow-hidden rounded-card border">
      <p className="flex items-center gap-2.5 bg-bad-soft px-4 py-2.5 text-body font-medium">
        <TriangleAlert aria-hidden className="size-4 shrink-0 text-bad" />
        {t('import.mistakes', { count: mistakes.length })}
      </p>
      {/* it scrolls, so the keyboard has to reach it */}
      <div
        tabIndex={0}
        role="group"
        aria-label={t('import.mistakes.list')}
        className="max-h-56 overflow-auto"
      >
        <table className="w-full text-left text-body">
          <thead className="text-meta text-text-3">
            <tr>
              <th className="px-4 py-1.5 font-medium">{t('import.line')}</th>
              <th className="px-4 py-1.5 font-medium">{t('import.field')}</th>
              <th className="px-4 py-1.5 font-medium">{t('import.wrong')}</th>
            </tr>
          </thead>
          <tbody>
            {mistakes.map(({ line, field, message }, row) => (
              <tr key={row} className="border-t align-top">
                <td className="tnum px-4 py-1.5 font-medium">{line}</td>
                <td className="px-4 py-1.5 text-text-2">
                  {field === undefined ? '' : FIELDS[field] ? t(FIELDS[field]) : field}
                </td>
                <td className="px-4 py-1.5 text-text-2">{message}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </div>
  );
};
