/**
 * Seconds as a CMITimespan, at most what that can hold. SCORM 1.2, Run-Time Environment, section 3.4,
 * cmi.core.session_time: "Hours has a minimum of 2 digits and a maximum of 4 digits. Minutes shall consist of exactly 2
 * digits. Seconds shall contain 2 digits".
 */
export function timespan(seconds: number): string {
  const whole = Math.min(Math.floor(seconds), 9999 * 3600 + 3599);
  const digits = (value: number, count: number): string => String(Math.floor(value)).padStart(count, '0');
  return [digits(whole / 3600, 4), digits((whole / 60) % 60, 2), digits(whole % 60, 2)].join(':');
}
