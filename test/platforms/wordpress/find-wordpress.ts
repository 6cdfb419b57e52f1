import {dirname} from 'node:path';
import {installed, unpacked} from '../debian.ts';

/** Where PHP and the files of WordPress are. */
export interface WordPress {
  readonly php: string;
  readonly root: string;
}

/** PHP with what WordPress needs to reach a database, and WordPress itself. */
export const findWordPress = (): WordPress => ({
  php: installed('php', ['php-cli', 'php-mysql'], ['-r', 'exit(function_exists("mysqli_connect") ? 0 : 1);']),
  root: dirname(unpacked('/usr/share/wordpress/wp-load.php', 'wordpress')),
});
