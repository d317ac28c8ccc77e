import { SearchField } from '../../components/search-field.tsx';
import { Select } from '../../components/select.tsx';
import { rowFilters } from '../../session/wireframe/filter-rows.ts';
import { rowFilter, rowSort, rowWords } from '../../session/wireframe/shown-rows.ts';
import { rowSorts } from '../../session/wireframe/sort-rows.ts';
import { say } from '../../strings/say.ts';
import { BulkBar } from './bulk-bar.tsx';

/** Which rows are shown, in which order, and what is done to all of them. */
export function ListTools() {
  const words = say.value.wireframe;
  return (
    <section class="section list-tools" aria-label={words.list}>
      <div class="list-tools-row">
        <SearchField
          label={words.find}
          value={rowWords.value}
          onInput={(text) => {
            rowWords.value = text;
          }}
        />
        <Select
          label={words.filter}
          value={rowFilter.value}
          options={rowFilters}
          labels={words.filters}
          onChoose={(filter) => {
            rowFilter.value = filter;
          }}
        />
        <Select
          label={words.sort}
          value={rowSort.value}
          options={rowSorts}
          labels={words.sorts}
          onChoose={(sort) => {
            rowSort.value = sort;
          }}
        />
      </div>
      <BulkBar />
    </section>
  );
}
