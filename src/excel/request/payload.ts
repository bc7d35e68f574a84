/**
 * Bytes of a request, and of an answer, as far as they can be estimated: what is more goes in several. Excel on the web
 * takes 5 MB; a third of that leaves room for estimates that are wrong, and for Excels that take less, and after each
 * request a job can be cancelled.
 *
 * @source "Resource limits and performance optimization for Office Add-ins"
 */
export const PAYLOAD = 1_500_000;
