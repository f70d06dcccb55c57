'use client';

import { type ComponentProps, useEffect, useRef, useState } from 'react';
import { formatPhone } from '@/app/patient/intake/format-phone';
import { TextField } from '@/ui/kit/field';

const pauseMs = 500;

type PhoneFieldProps = ComponentProps<typeof TextField> & { readings: Parameters<typeof formatPhone>[1] };

/** A telephone number, with how it was read below it once nobody has typed for a moment. It refuses none. */
export function PhoneField({ readings, ...field }: PhoneFieldProps) {
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);
  const [said, setSaid] = useState<string | null>(null);
  useEffect(() => () => clearTimeout(timer.current), []);

  function readSoon(input: HTMLInputElement) {
    clearTimeout(timer.current);
    const { value } = input;
    const sayIf = (words: string | null) => void (input.value === value && setSaid(words));
    timer.current = setTimeout(() => void formatPhone(value, readings).then(sayIf, () => undefined), pauseMs);
  }

  return (
    <div>
      <TextField {...field} type="tel" onInput={({ currentTarget }) => readSoon(currentTarget)} />
      <output className="small" htmlFor={field.id}>
        {said}
      </output>
    </div>
  );
}
