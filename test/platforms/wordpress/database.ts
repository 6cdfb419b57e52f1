import {mkdirSync, writeFileSync} from 'node:fs';
import {userInfo} from 'node:os';
import {installed} from '../debian.ts';
import {type Service, start} from '../service.ts';

/**
 * Starts MariaDB with an empty database called "wordpress" in a folder of the test's own. It listens on a socket in
 * that folder and nowhere else, so it disturbs no database of the machine, and whoever reaches the socket is let in.
 */
export function startDatabase(folder: string): Promise<Service> {
  const data = `${folder}/data`;
  const first = `${folder}/first.sql`;
  mkdirSync(data, {recursive: true});
  writeFileSync(first, 'CREATE DATABASE wordpress CHARACTER SET utf8mb4;\n');
  const words = [
    '--no-defaults',
    `--datadir=${data}`,
    `--socket=${folder}/socket`,
    `--pid-file=${folder}/pid`,
    `--init-file=${first}`,
    `--user=${userInfo().username}`,
    '--skip-networking',
    // Without tables of users there is nothing to set up before the first start.
    '--skip-grant-tables',
    // Containers often forbid the kernel's own asynchronous input and output.
    '--skip-innodb-use-native-aio',
  ];
  return start(installed('mariadbd', ['mariadb-server-core']), words, /ready for connections/);
}
