import { Drawing } from './drawing';

/** Two people walk up to a house. */
export function GoingHome() {
  return (
    <Drawing viewBox="0 0 120 96">
      <path className="flat" d="M58 40L84 18L108 40V82H58Z" />
      <path className="sun" d="M76 54H90V82H76Z" />
      <path d="M58 42L86 14L114 42M64 38V80H108V38M80 80V54H94V80" />
      <path className="thin" d="M90 68v2" />
      <path d="M4 80C30 80 40 86 60 84S90 80 116 80" />
      <path className="thin" d="M22 70v11M29 70v11M40 71v10M46 71v10" />
      <path className="coat" d="M16.5 71C15 52 18 44 25 44S35 52 34.5 71Z" />
      <path className="coat coat--sun" d="M35.5 72C35 57 37 49 43 49S52 57 51 72Z" />
      <circle className="head" cx="25" cy="36.5" r="6" />
      <circle className="head" cx="43" cy="42" r="5.6" />
    </Drawing>
  );
}
