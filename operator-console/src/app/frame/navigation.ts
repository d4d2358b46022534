import { BookUser, ChartColumn, History, PencilLine, Phone, Settings2, type LucideIcon } from 'lucide-react';
import type { MessageId } from '@/i18n/i18n';

/** The places of the console. One is added together with its page, here and in the router. */
export interface Place {
  readonly to: '/' | '/tasks' | '/history' | '/contacts' | '/analytics' | '/settings';
  readonly label: MessageId;
  readonly icon: LucideIcon;
}

export const PLACES: readonly Place[] = [
  { to: '/', label: 'nav.compose', icon: PencilLine },
  { to: '/tasks', label: 'nav.calls', icon: Phone },
  { to: '/history', label: 'nav.history', icon: History },
  { to: '/contacts', label: 'nav.contacts', icon: BookUser },
  { to: '/analytics', label: 'nav.analytics', icon: ChartColumn },
  { to: '/settings', label: 'nav.settings', icon: Settings2 },
];
