import { Frown, Meh, Smile, type LucideIcon } from 'lucide-react';
import type { MessageId } from '@/i18n/i18n';

/** How a call felt, by its icon and its word. */
export const SENTIMENT_LOOKS: Record<string, { readonly icon: LucideIcon; readonly words: MessageId }> = {
  positive: { icon: Smile, words: 'sentiment.positive' },
  neutral: { icon: Meh, words: 'sentiment.neutral' },
  negative: { icon: Frown, words: 'sentiment.negative' },
};
