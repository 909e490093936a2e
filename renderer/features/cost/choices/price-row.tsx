import { ChevronDown, ChevronRight, X } from 'lucide-react';
import { useState } from 'react';
import type { OwnPrice } from '../../../../shared/definitions/cost-definition';
import { Button } from '../../../components/button/button';
import styles from '../../../components/choices/choices.module.css';
import { MoneyField } from '../../../components/field/money-field';
import { TextField } from '../../../components/field/text-field';
import { Select } from '../../../components/select/select';
import { priceName } from './price-list';

const providers = [
  { value: 'any', label: 'Any provider' },
  { value: 'in-house', label: 'In-house' },
  { value: 'independent', label: 'Independent' },
] as const;

/** One price: what it is of and the pounds a week, with year, basis and source beneath when asked for. */
export function PriceRow(props: {
  row: OwnPrice;
  place: number;
  onChange: (changed: Partial<OwnPrice>) => void;
  /** Null where the last price would go. */
  onRemove: (() => void) | null;
}) {
  const { row, place, onChange, onRemove } = props;
  const [isOpen, setIsOpen] = useState(false);
  const name = priceName(row);
  const Mark = isOpen ? ChevronDown : ChevronRight;
  return (
    <li className={styles.price} data-price={place}>
      <button
        type="button"
        className={styles.priceName}
        aria-expanded={isOpen}
        title={row.source || 'No source is given'}
        onClick={() => setIsOpen(!isOpen)}
      >
        <Mark aria-hidden size={12} />
        <span>
          {name}
          <span className={styles.priceNote}>
            {[row.priceYear, row.source === '' ? 'no source' : ''].filter((part) => part !== '').join(', ')}
          </span>
        </span>
      </button>
      <div data-weekly className={row.weeklyCost === null ? styles.asked : undefined}>
        <MoneyField
          label={`${name}, pounds a week`}
          hideLabel
          what="a price"
          placeholder="Needed"
          value={row.weeklyCost}
          onChange={(weeklyCost) => onChange({ weeklyCost })}
        />
      </div>
      <Button
        look="quiet"
        label={`Remove the price of ${name}`}
        isDisabled={onRemove === null}
        onPress={() => onRemove?.()}
      >
        <X aria-hidden size={14} />
      </Button>
      {isOpen && (
        <div className={styles.priceMore}>
          <TextField
            label="Placement, in words or as a PLACE code"
            value={row.placementType}
            refuse={(text) => (text.trim() === '' ? 'Say what it is the price of.' : null)}
            onChange={(text) => onChange({ placementType: text.trim() })}
          />
          <Select
            label="Provider"
            value={row.provider ?? 'any'}
            choices={providers}
            onChange={(provider) => onChange({ provider: provider === 'any' ? null : provider })}
          />
          <TextField
            label="Price year"
            placeholder="2016/17"
            value={row.priceYear}
            onChange={(text) => onChange({ priceYear: text.trim() })}
          />
          <TextField
            label="Basis: gross or net, average or marginal"
            value={row.basis}
            onChange={(text) => onChange({ basis: text.trim() })}
          />
          <TextField
            label="Source"
            value={row.source}
            onChange={(text) => onChange({ source: text.trim() })}
          />
        </div>
      )}
    </li>
  );
}
