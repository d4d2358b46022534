import { useMutation } from '@tanstack/react-query';
import { answered, api } from '@/lib/api';

/** Hands the appointment to the browser as a file: the API wants a token, so a plain link would not do. */
export const useCalendarFile = (sessionId: string) =>
  useMutation({
    mutationFn: async () => {
      const file = await answered(
        api.GET('/api/call-sessions/{id}/calendar.ics', {
          params: { path: { id: sessionId } },
          parseAs: 'blob',
        }),
      );
      const link = document.createElement('a');
      link.href = URL.createObjectURL(file);
      link.download = 'appointment.ics';
      link.click();
      URL.revokeObjectURL(link.href);
    },
  });
