import { useLocation, useNavigate } from '@tanstack/react-router';
import { useEffect } from 'react';
import { EMPTY_DRAFT, type Draft } from './draft';

declare module '@tanstack/react-router' {
  interface HistoryState {
    /** Whom a call is to be composed for. Kept beside the address, not in it. */
    readonly contactId?: string;
  }
}

/** Takes over the contact with whom another page came here: for what is half written, or for a new call after a planned one. */
export const usePickedContact = (draft: Draft, change: (part: Partial<Draft>) => void): void => {
  const navigate = useNavigate();
  const picked = useLocation({ select: ({ state }) => state.contactId });
  const { asked, taskId } = draft;
  useEffect(() => {
    // what is being asked for is not changed any more
    if (picked === undefined || (asked && taskId === '')) return;
    change({
      ...(asked && EMPTY_DRAFT),
      phone: '',
      contactId: picked,
      key: crypto.randomUUID(),
    });
    // once: whoever then picks somebody else and reloads keeps that
    void navigate({ to: '.', replace: true, state: {} });
  }, [picked, asked, taskId, change, navigate]);
};
