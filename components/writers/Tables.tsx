import { PARTS, STARTS, THEMES } from '@/scenes/state/frame-options';
import { FIELDS } from '@/scenes/state/scene-state';
import { Table } from '../reference/Table';
import { FORMS } from '../share/forms';
import { FIELD_WORDS } from './fields';
import { PART_WORDS, START_WORDS, THEME_WORDS } from './frame-words';
import { HOSTS } from './hosts';
import { Name } from './Name';

/** Every field of a scene's state. */
export function FieldTable() {
  return (
    <Table caption="What a scene shows" head={['field', 'values', 'what it sets', 'such as']}>
      {FIELDS.map((field) => {
        const { values, sets, example } = FIELD_WORDS[field];
        return (
          <tr key={field}>
            <th scope="row">
              <Name>{field}</Name>
            </th>
            <td>{values}</td>
            <td>{sets}</td>
            <td>
              <Name>{example}</Name>
            </td>
          </tr>
        );
      })}
    </Table>
  );
}

const FRAME_FIELDS = [
  { field: 'parts', names: [...PARTS, 'card'] as const, words: PART_WORDS },
  { field: 'theme', names: THEMES, words: THEME_WORDS },
  { field: 'start', names: STARTS, words: START_WORDS },
] as const;

/** What an embed's address says besides. */
export function FrameTable() {
  return (
    <Table caption="How an embed shows it" head={['field', 'value', 'what it does']}>
      {FRAME_FIELDS.flatMap(({ field, names, words }) =>
        names.map((name) => (
          <tr key={`${field}=${name}`}>
            <th scope="row">
              <Name>{field}</Name>
            </th>
            <td>
              <Name>{name}</Name>
            </td>
            <td>{(words as Readonly<Record<string, string>>)[name]}</td>
          </tr>
        )),
      )}
    </Table>
  );
}

/** Where writers write, and what to paste there. */
export function HostTable() {
  return (
    <Table caption="What to paste where" head={['host', 'what to paste', 'what to expect']}>
      {HOSTS.map(({ name, form, into, expect }) => (
        <tr key={name}>
          <th scope="row">{name}</th>
          <td>
            {FORMS[form].label}, into {into}
          </td>
          <td>{expect}</td>
        </tr>
      ))}
    </Table>
  );
}
