import { useLocale } from '@/i18n/i18n';
import { exact, relative, useNow } from '@/lib/time';

/** How long ago or how soon; the exact time on hover. */
export const RelativeTime = ({ at }: { at: string }) => {
  const language = useLocale();
  const now = useNow(30_000);
  return (
    <time dateTime={at} title={exact(at, language)} className="tnum whitespace-nowrap">
      {relative(at, now, language)}
    </time>
  );
};
