import { Drawing } from './drawing';

/** Sketch map, not to scale, of the two places north and east of downtown Los Angeles. */
export function ValleyMap({ label }: { label: string }) {
  return (
    <Drawing viewBox="0 0 420 236" label={label}>
      <path
        className="flat"
        d="M6 142C34 140 62 146 86 154C110 163 112 184 128 196C146 208 168 198 182 208C196 217 204 224 212 236H6Z"
      />
      <path d="M10 134C38 132 66 138 90 146C114 155 116 176 132 188C150 200 172 190 186 200C200 209 210 218 218 232" />
      <path className="mist" d="M22 168q7-5 14 0t14 0M56 190q7-5 14 0t14 0M24 212q7-5 14 0t14 0M92 216q7-5 14 0t14 0" />
      <path className="near" d="M146 98L182 66L200 86L232 54L258 88L288 72L332 102Z" />
      <path d="M150 90L188 58L206 78L238 46L264 80L294 64L338 94" />
      <path className="thin" d="M188 58l4 13 6-4M238 46l3 15 8-5M294 64l2 10" />
      <path
        className="thin"
        strokeDasharray="0.5 6"
        d="M108 28C120 62 142 86 162 106C176 120 190 130 202 136M202 136C254 142 304 136 410 142"
      />
      <circle cx="202" cy="136" r="4.5" />
      <circle className="sun" cx="104" cy="27" r="12" />
      <circle cx="108" cy="24" r="9" />
      <circle className="sun" cx="324" cy="142" r="12" />
      <circle cx="328" cy="139" r="9" />
      <g stroke="none" fill="var(--ink)" fontFamily="var(--sans)" fontSize="15">
        <text x="126" y="30" fontWeight="600">
          Santa Clarita
        </text>
        <text x="328" y="174" textAnchor="middle" fontWeight="600">
          West Covina
        </text>
        <text x="212" y="124" fill="var(--ink-soft)">
          Downtown LA
        </text>
        <text x="92" y="84" fill="var(--ink-soft)">
          I-5
        </text>
        <text x="374" y="130" fill="var(--ink-soft)">
          I-10
        </text>
      </g>
    </Drawing>
  );
}
