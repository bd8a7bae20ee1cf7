-- SPDX-License-Identifier: MIT
-- Work for the sqlite3 shell: inserts, indices, joins, aggregates, window
-- functions, text, updates, deletes.  The table `size' says how many rows.
CREATE TABLE item (id INTEGER PRIMARY KEY, kind INTEGER, price REAL, name TEXT);
WITH RECURSIVE n (i) AS (
  SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < (SELECT rows FROM size))
INSERT INTO item
  SELECT i, (i * 7919) % 97, ((i * 104729) % 10007) / 7.0,
    printf ('item-%05d-%s', (i * 31337) % 65537, hex (i * 2654435761))
  FROM n;
CREATE INDEX item_kind ON item (kind, price);
CREATE INDEX item_name ON item (name);

CREATE TABLE sale (id INTEGER PRIMARY KEY, item INTEGER, amount INTEGER);
INSERT INTO sale
  SELECT id, (id * 6151) % (SELECT rows FROM size) + 1, id % 13
  FROM item WHERE id % 2 = 0;
CREATE INDEX sale_item ON sale (item);

SELECT kind, count (*), round (sum (price * amount), 2), max (name)
  FROM item JOIN sale ON sale.item = item.id
  GROUP BY kind ORDER BY 3 DESC LIMIT 10;
SELECT count (*), sum (length (name)) FROM item WHERE name LIKE '%373%';
SELECT kind, id FROM (
  SELECT kind, id, row_number () OVER (PARTITION BY kind ORDER BY price) AS rank
    FROM item) WHERE rank = 3 ORDER BY kind LIMIT 10;
SELECT count (*) FROM item AS a JOIN item AS b
  ON a.kind = b.kind AND b.price BETWEEN a.price AND a.price + 0.2
  WHERE a.id % 5 = 0;

UPDATE item SET price = price * 1.1, name = upper (name) WHERE kind < 20;
DELETE FROM item WHERE id IN (SELECT item FROM sale WHERE amount = 3);
SELECT count (*), round (sum (price), 2), min (name), max (name) FROM item;
SELECT group_concat (name, ',') FROM
  (SELECT name FROM item ORDER BY price, id LIMIT 5);
