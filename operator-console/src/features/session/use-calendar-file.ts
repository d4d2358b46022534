import { useMutation } from '@tanstack/react-query';
import { answered, api } from '@/lib/api';
import { saveFile } from '@/lib/save-file';

/** The appointment as a file for any calendar. */
export const useCalendarFile = (sessionId: string) =>
  useMutation({
    mutationFn: async () =>
      saveFile(
        await answered(
          api.GET('/api/call-sessions/{id}/calendar.ics', {
            params: { path: { id: sessionId } },
            parseAs: 'blob',
          }),
        ),
        'appointment.ics',
      ),
  });
