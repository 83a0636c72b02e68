<?php
/**
 * The plugin's settings and their defaults.
 *
 * @package Entente
 */

namespace Entente\WordPress;

use Entente\CardOptions;
use Entente\Cards;

/** Name of the option with all settings. */
const SETTINGS = 'entente';

/** The languages of a card, each with its own name for itself. */
const LANGUAGES = array(
	'de' => 'Deutsch',
	'en' => 'English',
	'nb' => 'Norsk bokmål',
	'ru' => 'Русский',
	'tg' => 'Тоҷикӣ',
	'fa' => 'فارسی',
);

/** Minutes for which a card counts as current. */
const DEFAULT_MINUTES = 60;

/**
 * Returns the settings.
 *
 * @return array{server: string, language: string, minutes: int} `server` is empty until somebody enters it; `language` is empty for the site's language.
 */
function settings(): array {
	$stored = get_option( SETTINGS );
	return ( is_array( $stored ) ? $stored : array() ) + array(
		'server'   => '',
		'language' => '',
		'minutes'  => DEFAULT_MINUTES,
	);
}

/** Returns the default language of cards: the one in the settings, otherwise the site's, otherwise English. */
function default_language(): string {
	$chosen = settings()['language'];
	return isset( LANGUAGES[ $chosen ] ) ? $chosen : CardOptions::language_of( get_locale() ) ?? 'en';
}

/**
 * Returns the settings to store. If a value is invalid, keeps the earlier one and says why.
 *
 * @param mixed $given The form's values.
 */
function valid_settings( $given ): array {
	static $checked = null;
	// The first time, WordPress checks again what this function has returned.
	if ( null !== $checked && $given === $checked ) {
		return $checked;
	}
	$valid = settings();
	$given = is_array( $given ) ? $given : array();
	if ( isset( $given['server'] ) ) {
		$valid['server'] = valid_server( untrailingslashit( trim( (string) $given['server'] ) ), $valid['server'] );
	}
	if ( isset( $given['language'] ) ) {
		$valid['language'] = isset( LANGUAGES[ (string) $given['language'] ] ) ? (string) $given['language'] : '';
	}
	if ( isset( $given['minutes'] ) ) {
		$minutes = (string) $given['minutes'];
		if ( preg_match( '/^\d{1,5}$/', $minutes ) && (int) $minutes >= 1 ) {
			$valid['minutes'] = (int) $minutes;
		} else {
			add_settings_error( SETTINGS, 'minutes', __( 'Enter the cache time as a number of minutes from 1 to 99999.', 'entente' ) );
		}
	}
	$checked = $valid;
	return $valid;
}

/**
 * Returns the address of the server to store. An address without an answer is stored too, because the server may be down for a while.
 *
 * @param string $server  What was entered.
 * @param string $earlier The stored address, which stays if the new one is refused.
 */
function valid_server( string $server, string $earlier ): string {
	if ( '' === $server ) {
		add_settings_error( SETTINGS, 'server', __( 'Saved without a server address: no page shows a card until you enter one.', 'entente' ), 'warning' );
		return '';
	}
	if ( ! Cards::is_address( $server ) ) {
		/* translators: %s: what was entered. */
		add_settings_error( SETTINGS, 'server', sprintf( __( '“%s” is not the address of a server. Enter an address like this: https://entente.example', 'entente' ), $server ) );
		return $earlier;
	}
	$problem = problem_of_server( $server );
	if ( 'foreign' === $problem ) {
		/* translators: %s: address of a server. */
		add_settings_error( SETTINGS, 'server', sprintf( __( '%s answered, but not as an Entente server. The address was not changed.', 'entente' ), $server ) );
		return $earlier;
	}
	if ( 'down' === $problem ) {
		/* translators: %s: address of a server. */
		add_settings_error( SETTINGS, 'server', sprintf( __( 'Saved, but %s did not answer. Check the address. Until the server answers, pages show the cards that your site has stored, and no others.', 'entente' ), $server ), 'warning' );
	}
	return $server;
}
