/** The columns of the calls; on a tablet without callee and urgency, on a phone with the state below the title. */
export const COLUMNS =
  'grid grid-cols-[32px_minmax(0,1fr)_40px] items-center gap-x-3 px-3 md:grid-cols-[32px_148px_minmax(0,1fr)_120px_40px] md:gap-x-4 lg:grid-cols-[32px_148px_minmax(0,1fr)_150px_88px_120px_40px]';
