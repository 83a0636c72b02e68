<?php
/**
 * The WordPress scripts that the block's editor needs.
 *
 * @package Entente
 */

return array(
	'dependencies' => array( 'wp-api-fetch', 'wp-block-editor', 'wp-blocks', 'wp-components', 'wp-compose', 'wp-data', 'wp-element', 'wp-i18n', 'wp-url' ),
	'version'      => '0.1.0',
);
